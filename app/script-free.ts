/** What a route may say about itself. `scriptFree` pages carry no script at all and work as plain documents. */
export interface RouteHandle {
  scriptFree?: boolean;
}

/** A page is free of scripts when one of its routes says so, or when the root shows an error in its place. */
export function isScriptFree(handles: unknown[], isRootError: boolean): boolean {
  return isRootError || handles.some((handle) => (handle as RouteHandle | undefined)?.scriptFree === true);
}
