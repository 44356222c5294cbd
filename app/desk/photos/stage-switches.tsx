import type { ReactNode } from 'react';

interface StageSwitchesProps {
  hasPins: boolean;
  hasCrop: boolean;
  /** Buttons at the right. */
  children?: ReactNode;
}

/** What is drawn over the picture, to be switched off by whoever wants to see it alone: by stylesheet only. */
export function StageSwitches({ hasPins, hasCrop, children }: StageSwitchesProps) {
  return (
    <div className="photo-tools">
      <Switch name="thirds">Garis sepertiga</Switch>
      {hasPins && <Switch name="pins">Komentar mentor</Switch>}
      {hasCrop && <Switch name="crop">Usul potongan</Switch>}
      <span className="photo-tools__buttons">{children}</span>
    </div>
  );
}

function Switch({ name, children }: { name: 'thirds' | 'pins' | 'crop'; children: ReactNode }) {
  return (
    <label className="photo-switch">
      <input type="checkbox" defaultChecked data-switch={name} autoComplete="off" />
      {children}
    </label>
  );
}
