import { useCallback, useState } from 'react';
import type { PhotoLook } from '#app/domain/photos/photo-look.ts';
import type { PhotoRoomData } from './photo-room-data.server.ts';

export interface ChosenPhoto {
  photo: PhotoLook;
  /** The address that shows a picture, for whoever has no script or wants it in a tab of its own. */
  href: (number: number) => string;
  choose: (number: number) => void;
  showPhoto: (photoId: string) => void;
  step: (by: 1 | -1) => void;
}

/** Which picture is looked at: in the address, so that it can be come back to, but changed without asking the server. */
export function useChosenPhoto({ photos, first }: Pick<PhotoRoomData, 'photos' | 'first'>): ChosenPhoto {
  const [number, setNumber] = useState(first);
  const choose = useCallback((wanted: number) => {
    setNumber(wanted);
    const address = new URL(window.location.href);
    address.searchParams.set('bingkai', String(wanted));
    window.history.replaceState(window.history.state, '', address);
    // Whoever was reading below wants to see what they have chosen.
    document.querySelector('.photo-stage')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const photo = photos.find((one) => one.number === number) ?? photos[0];
  if (!photo) throw new Error('a room for pictures without any');
  return {
    photo,
    href: (wanted) => `?bingkai=${wanted}`,
    choose,
    showPhoto: (photoId) => {
      const wanted = photos.find((one) => one.photoId === photoId);
      if (wanted) choose(wanted.number);
    },
    step: (by) => choose(((photo.number - 1 + by + photos.length) % photos.length) + 1),
  };
}
