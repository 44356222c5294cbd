/** The three zones of the country; the first is proposed. */
export const ZONES = [
  { value: 'Asia/Jakarta', label: 'WIB (Sumatra, Jawa, Kalimantan Barat dan Tengah)' },
  { value: 'Asia/Makassar', label: 'WITA (Bali, Nusa Tenggara, Sulawesi, Kalimantan lain)' },
  { value: 'Asia/Jayapura', label: 'WIT (Maluku dan Papua)' },
];
