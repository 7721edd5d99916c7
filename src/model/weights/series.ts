/** Learned by `npm run train`; see train/MODEL.md. */
export const packed = '';
