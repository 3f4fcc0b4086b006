package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.AttachmentRef;

/**
 * Downloads an attachment of a message.
 *
 * @param attachment the attachment, as listed with its message
 */
public record DownloadAttachment(AttachmentRef attachment) implements Request {}
