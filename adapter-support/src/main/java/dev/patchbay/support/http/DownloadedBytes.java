package dev.patchbay.support.http;

/**
 * A body taken as it is, such as an attachment. Use it as the type of a {@link Call}.
 *
 * @param bytes the content
 * @param mediaType as the vendor says, or {@code null} as text
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record DownloadedBytes(byte[] bytes, String mediaType) {}
