import {
  Body,
  Button,
  Container,
  Head,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from '@react-email/components';
import type { CSSProperties, ReactNode } from 'react';

/** The design's ink and paper. Mail programs know no variables, so the values stand here once more. */
const ink = { text: '#182029', second: '#434d58', rule: '#d8d5ca', paper: '#f5f4ef', action: '#1d4273' };
const serif = "'Source Serif 4', Georgia, 'Noto Serif', serif";
const sans = "'Plus Jakarta Sans', 'Segoe UI', Roboto, 'Noto Sans', Helvetica, Arial, sans-serif";

const words: CSSProperties = {
  margin: '0 0 16px',
  color: ink.text,
  fontFamily: sans,
  fontSize: '16px',
  lineHeight: '25px',
};
const small: CSSProperties = {
  ...words,
  margin: '0 0 8px',
  color: ink.second,
  fontSize: '13px',
  lineHeight: '20px',
};

interface MailFrameProps {
  /** The line that a list of mails shows beside the subject. */
  preview: string;
  title: string;
  name: string;
  /** The one thing to do. */
  action: { label: string; href: string };
  /** Why this mail was sent, and to whom to turn. */
  footnote: string;
  children: ReactNode;
}

/** The sheet every mail is written on: wordmark, rule, headline, words, one button, the address in plain sight. */
export function MailFrame({ preview, title, name, action, footnote, children }: MailFrameProps) {
  return (
    <Html lang="id" dir="ltr">
      <Head>
        <title>{title}</title>
      </Head>
      <Body style={{ margin: 0, padding: '24px 0', backgroundColor: ink.paper }}>
        <Preview>{preview}</Preview>
        <Container
          style={{
            maxWidth: '560px',
            padding: '28px 32px',
            backgroundColor: '#ffffff',
            borderTop: `3px solid ${ink.text}`,
          }}
        >
          <Text style={{ ...words, margin: 0, fontFamily: serif, fontSize: '20px', fontWeight: 650 }}>
            Pewarta
          </Text>
          <Hr style={{ margin: '14px 0 24px', borderColor: ink.rule }} />
          <Text
            style={{
              ...words,
              margin: '0 0 20px',
              fontFamily: serif,
              fontSize: '26px',
              fontWeight: 650,
              lineHeight: '32px',
            }}
          >
            {title}
          </Text>
          <Text style={words}>Yth. {name},</Text>
          {children}
          <Section style={{ margin: '24px 0' }}>
            <Button
              href={action.href}
              style={{
                padding: '12px 22px',
                borderRadius: '6px',
                backgroundColor: ink.action,
                color: '#ffffff',
                fontFamily: sans,
                fontSize: '16px',
                fontWeight: 600,
              }}
            >
              {action.label}
            </Button>
          </Section>
          <Text style={small} data-skip-in-text="true">
            Bila tombol tidak dapat ditekan, buka alamat ini:{' '}
            <Link href={action.href} style={{ color: ink.action, wordBreak: 'break-all' }}>
              {action.href}
            </Link>
          </Text>
          <Hr style={{ margin: '24px 0 14px', borderColor: ink.rule }} />
          <Text style={{ ...small, margin: 0 }}>{footnote}</Text>
        </Container>
      </Body>
    </Html>
  );
}

export function Words({ children }: { children: ReactNode }) {
  return <Text style={words}>{children}</Text>;
}

export function Items({ items }: { items: string[] }) {
  return (
    <ul style={{ ...words, paddingLeft: '22px' }}>
      {items.map((item) => (
        <li key={item} style={{ margin: '0 0 4px' }}>
          {item}
        </li>
      ))}
    </ul>
  );
}
