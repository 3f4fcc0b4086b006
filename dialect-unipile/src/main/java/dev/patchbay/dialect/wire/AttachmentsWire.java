package dev.patchbay.dialect.wire;

import org.jspecify.annotations.Nullable;

/** What hangs on posts and messages, as the vendor spells it. */
public final class AttachmentsWire {
  private AttachmentsWire() {}

  /** An attachment of any type; each type fills its own members. */
  public record Attachment(
      @Nullable String id,
      @Nullable String type,
      @Nullable Object file_size,
      @Nullable Boolean unavailable,
      @Nullable String mimetype,
      @Nullable String url,
      @Nullable Object url_expires_at,
      @Nullable Size size,
      @Nullable Boolean sticker,
      @Nullable Boolean gif,
      @Nullable Object duration,
      @Nullable Boolean voice_note,
      @Nullable String file_name,
      @Nullable Object starts_at,
      @Nullable Object expires_at,
      @Nullable String time_range) {}

  /** Pixels. */
  public record Size(@Nullable Integer width, @Nullable Integer height) {}
}
