/** An organizing office (BPSDMP). Its titles and number pattern are data because ministries rename. */
export interface BalaiTable {
  id: string;
  name: string;
  shortName: string;
  /** Line printed above the balai's name, such as the ministry; may be empty. */
  institutionLine: string;
  city: string;
  /** IANA zone, such as Asia/Jakarta. */
  zone: string;
  /** Such as `{seq:4}/BPSDMP/PWT-{batch}/{romanMonth}/{year}`. */
  numberPattern: string;
  emblemFileId: string | null;
  createdAt: string;
}

export interface PemdaTable {
  id: string;
  balaiId: string;
  name: string;
  zone: string;
  createdAt: string;
}

export interface OpdTable {
  id: string;
  pemdaId: string;
  name: string;
  shortName: string;
  /** Normalised name: matching and sorting are the same on both engines. */
  nameKey: string;
  isActive: number;
  createdAt: string;
}

export interface OpdAliasTable {
  id: string;
  opdId: string;
  alias: string;
  aliasKey: string;
}

export interface SignatoryTable {
  id: string;
  balaiId: string;
  name: string;
  nip: string | null;
  position: string;
  isActive: number;
  createdAt: string;
}
