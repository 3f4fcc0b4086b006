/**
 * Own operations on chats and those who take part: attendees and their pictures, starting a chat
 * with all that the vendor takes, deleting chats and messages.
 */
@NullMarked
package dev.patchbay.dialect.own.messaging;

import org.jspecify.annotations.NullMarked;
