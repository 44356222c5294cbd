import { describe, expect, it } from 'vitest';
import type { RoleName } from '#db/schema/accounts.ts';
import { makeViewer } from '#db/testing/factories.ts';
import {
  contactOpdIds,
  hasRole,
  landingPages,
  ledPemdaIds,
  managedBalai,
  organizedBalaiIds,
  type RoleGrant,
} from './viewer.ts';

const grant = (role: RoleName, place: Partial<RoleGrant> = {}): RoleGrant => ({
  role,
  balaiId: null,
  pemdaId: null,
  opdId: null,
  ...place,
});
const viewer = (...roles: RoleGrant[]) => makeViewer('a', { roles, isParticipant: false });

describe('the scopes of a viewer', () => {
  it('come from the role that holds them and no other', () => {
    const both = viewer(
      grant('organizer', { balaiId: 'b1' }),
      grant('leader', { pemdaId: 'p1', balaiId: 'b2' }),
    );
    expect(organizedBalaiIds(both)).toEqual(['b1']);
    expect(ledPemdaIds(both)).toEqual(['p1']);
    expect(contactOpdIds(both)).toEqual([]);
    expect(
      contactOpdIds(viewer(grant('opd_contact', { opdId: 'o1' }), grant('mentor', { opdId: 'o2' }))),
    ).toEqual(['o1']);
  });

  it('are empty for a role without its place', () => {
    expect(organizedBalaiIds(viewer(grant('organizer')))).toEqual([]);
  });

  it('are every balai only for the admin', () => {
    expect(managedBalai(viewer(grant('admin')))).toBe('all');
    expect(managedBalai(viewer(grant('organizer', { balaiId: 'b1' })))).toEqual(['b1']);
    expect(managedBalai(viewer(grant('mentor')))).toEqual([]);
    expect(hasRole(viewer(grant('mentor')), 'admin')).toBe(false);
  });
});

describe('the landing pages of a viewer', () => {
  it.each<[RoleName[], boolean, string[]]>([
    [[], false, ['/beranda']],
    [[], true, ['/beranda']],
    [['admin'], false, ['/admin']],
    [['organizer'], false, ['/panitia']],
    [['mentor'], false, ['/telaah']],
    [['opd_contact'], false, ['/laporan']],
    [['leader'], false, ['/laporan']],
    [['opd_contact', 'leader'], true, ['/laporan', '/beranda']],
    [['mentor', 'organizer', 'admin'], true, ['/admin', '/panitia', '/telaah', '/beranda']],
  ])('%j, participant %s', (roles, isParticipant, pages) => {
    const landings = landingPages({ roles: roles.map((role) => grant(role)), isParticipant });
    expect(landings.map((page) => page.to)).toEqual(pages);
  });
});
