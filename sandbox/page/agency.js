// The agency on Upwork: its profile, members, freelancers and their profiles.

import { badge, button, card, el, facts, field, form, replace, table } from './dom.js';
import * as service from './service.js';

const SWITCHES = [
  ['agencyPlus', 'Agency Plus', (agency) => agency.agencyPlus],
  ['location', 'Profile: location', (agency) => agency.profile.location],
  ['skills', 'Profile: skills', (agency) => agency.profile.skills],
  ['tier', 'Profile: tier', (agency) => agency.profile.tier],
  ['completedWork', 'Completed work', (agency) => agency.profile.completedWork],
];

export function agencyView(refresh) {
  const agencyFacts = el('div');
  const switches = el('div');
  const members = el('div');
  const freelancers = el('div');
  const developer = el('div');

  const change = async (what) => {
    await service.changeAgency(what);
    await refresh();
  };
  const setConnects = ({ connects }) => change({ connects: Number(connects) });
  const invite = async ({ profileUrl }) => {
    await service.invite(profileUrl);
    await refresh();
  };
  const add = async ({ name, title, hourlyRate, portfolio }, sent) => {
    const works = portfolio
      .split('\n')
      .map((work) => work.trim())
      .filter(Boolean);
    await service.addFreelancer({ name, title, hourlyRate: Number(hourlyRate), portfolio: works });
    sent.reset();
    await refresh();
  };

  const update = (snapshot) => {
    const { agency, account } = snapshot;
    if (!agency) {
      replace(agencyFacts, el('p', {}, 'There is no agency yet.'));
      return;
    }
    replace(
      agencyFacts,
      facts([
        ['Name', agency.name],
        ['Connects', String(agency.connects)],
      ]),
    );
    replace(
      switches,
      SWITCHES.map(([name, text, value]) => {
        const toggled = ({ currentTarget }) => change({ [name]: currentTarget.checked });
        const box = el('input', { type: 'checkbox', 'data-key': name, checked: value(agency), onchange: toggled });
        return el('label', { class: 'check' }, box, text);
      }),
    );
    const roles = { owner: 'owner', businessDeveloper: 'business developer', freelancer: 'freelancer' };
    const listed = snapshot.members.map((member) => [
      member.name,
      roles[member.role],
      member.profileUrl && el('code', {}, member.profileUrl),
    ]);
    replace(members, table('Members', ['Name', 'Role', 'Profile'], listed, 'Nobody.'));
    const url = account.businessDeveloper.profileUrl;
    const invitations = snapshot.invitations.map((one) => [el('code', {}, one.profileUrl), badge(one.state)]);
    replace(
      developer,
      facts([
        ['Profile URL', el('code', {}, url)],
        ['In the agency', agency.developerJoined ? 'yes' : 'no'],
      ]),
      agency.developerJoined
        ? el(
            'p',
            {},
            button(
              'Remove from the agency',
              async () => {
                await service.removeDeveloper();
                await refresh();
              },
              { 'data-key': 'remove' },
            ),
          )
        : el(
            'p',
            {},
            button('Invite by this URL', () => invite({ profileUrl: url }), { 'data-key': 'invite', class: 'main' }),
          ),
      table('Invitations', ['Invited', 'State'], invitations, 'Nobody was invited.'),
    );
    const rows = snapshot.freelancers.flatMap((freelancer) =>
      freelancer.profiles.map((profile) => [
        freelancer.name,
        `${profile.title}${profile.isDefault ? ' (default)' : ''}`,
        `$${profile.hourlyRate}/h`,
        el('code', {}, profile.profileId),
        profile.isDefault &&
          button(
            'Remove',
            async () => {
              await service.removeFreelancer(freelancer.id);
              await refresh();
            },
            { 'data-key': freelancer.id, 'aria-label': `Remove ${freelancer.name}` },
          ),
      ]),
    );
    replace(
      freelancers,
      table('Freelancers and profiles', ['Name', 'Profile', 'Rate', 'profileId', 'Action'], rows, 'No freelancer.'),
    );
  };

  const connects = el('input', { name: 'connects', type: 'number', min: 0, max: 1_000_000_000, required: true });
  return {
    elements: [
      el(
        'div',
        { class: 'columns' },
        card(
          'Agency',
          agencyFacts,
          switches,
          el('br'),
          form(setConnects, el('div', { class: 'row' }, field('Connects', connects), el('button', {}, 'Set Connects'))),
        ),
        card('Business developer', developer),
      ),
      card('Members', members),
      card(
        'Freelancers and profiles',
        freelancers,
        el('h3', {}, 'Add a freelancer'),
        form(
          add,
          el(
            'div',
            { class: 'row' },
            field('Name', el('input', { name: 'name', required: true })),
            field('Title', el('input', { name: 'title', required: true })),
            field(
              'US dollars an hour',
              el('input', { name: 'hourlyRate', type: 'number', min: 1, step: 'any', required: true }),
            ),
          ),
          field('Portfolio, one work a line', el('textarea', { name: 'portfolio', rows: 2 })),
          el('div', { class: 'row' }, el('button', {}, 'Add')),
        ),
      ),
    ],
    update,
  };
}
