/** In the place of a picture that was not seen: a neutral ground, as black would be a picture. */
export const NoPicture = ({ children }: { readonly children?: string | undefined }) => (
  <span className="over-all grid centred surface pad-x-2 soft text-small text-center" data-testid="no-picture">
    <span className="clamp-2 break-anywhere">{children}</span>
  </span>
)
