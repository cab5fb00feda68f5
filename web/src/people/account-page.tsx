import { App, Card } from 'antd';
import { roleText } from '#i18n/zh-CN/roles';
import { screens } from '#i18n/zh-CN/screens';
import { useMe } from '#web/session/me';
import { Page } from '#web/ui/page';
import { PasswordForm } from './password-form.tsx';

const words = screens.account;

/** Who is signed in, in which post, what that post reaches; and the own password. */
export const AccountPage = () => {
  const me = useMe();
  const { message } = App.useApp();
  return (
    <Page title={words.title}>
      <Card size="small">
        <dl className="facts">
          <dt>{words.name}</dt>
          <dd>{me.name}</dd>
          <dt>{words.login}</dt>
          <dd>{me.login}</dd>
          <dt>{words.post}</dt>
          <dd>{me.roleName}</dd>
          <dt>{words.organisation}</dt>
          <dd>{me.organisationName}</dd>
          <dt>{words.courts}</dt>
          <dd>
            {me.courts.map(({ id, name }) => (
              <div key={id}>{name}</div>
            ))}
          </dd>
          <dt>{words.posts}</dt>
          <dd>
            {me.posts.map(({ id, role, organisationName }) => (
              <div key={id}>{screens.dispute.withRole(organisationName, roleText[role])}</div>
            ))}
            <div className="quiet">{words.switchHint}</div>
          </dd>
        </dl>
      </Card>
      <Card size="small" className="no-print" title={<h2>{screens.password.title}</h2>}>
        <PasswordForm login={me.login} onDone={() => void message.success(screens.password.done)} />
      </Card>
    </Page>
  );
};
