export const IMPORT_STEPS = ['Unggah berkas', 'Periksa isi', 'Kirim undangan'];
