import deviceScript from './device-page.js?url';
import workerAddress from './saved-worker.ts?worker&url';

/** Lets a page without Remix's scripts speak with the device: save buttons, what waits, what has been passed on. */
export function DeviceLink({ accountId }: { accountId: string }) {
  return (
    <>
      <div
        className="notice notice--warning device-notice"
        data-perangkat=""
        data-akun={accountId}
        data-pekerja={workerAddress}
        role="status"
        hidden
      />
      <script type="module" src={deviceScript} />
    </>
  );
}
