package dev.patchbay.dialect.wire;

import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.DownloadedBytes;
import dev.patchbay.support.http.FormParts;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** The routes of messaging (vendor reference A.5.1). */
public interface MessagingApi {
  /** Conversations of an account. */
  @GET("chats")
  Call<MessagingWire.ChatList> chats(@QueryMap Map<String, String> query);

  /** Conversations with one person. */
  @GET("chat_attendees/{person}/chats")
  Call<MessagingWire.ChatList> chatsWith(
      @Path("person") String person, @QueryMap Map<String, String> query);

  /** One conversation, by the vendor's id or, with an account, by LinkedIn's. */
  @GET("chats/{chat}")
  Call<MessagingWire.Chat> chat(@Path("chat") String chat, @QueryMap Map<String, String> query);

  /** Who takes part. */
  @GET("chats/{chat}/attendees")
  Call<MessagingWire.ChatAttendeeList> attendees(@Path("chat") String chat);

  /** Messages of a conversation. */
  @GET("chats/{chat}/messages")
  Call<MessagingWire.MessageList> messages(
      @Path("chat") String chat, @QueryMap Map<String, String> query);

  /** Messages of all conversations. */
  @GET("messages")
  Call<MessagingWire.MessageList> messages(@QueryMap Map<String, String> query);

  /** Messages that one person sent. */
  @GET("chat_attendees/{sender}/messages")
  Call<MessagingWire.MessageList> messagesFrom(
      @Path("sender") String sender, @QueryMap Map<String, String> query);

  /** One message. */
  @GET("messages/{message}")
  Call<MessagingWire.Message> message(@Path("message") String message);

  /** The content of an attachment. */
  @GET("messages/{message}/attachments/{attachment}")
  Call<DownloadedBytes> attachment(
      @Path("message") String message, @Path("attachment") String attachment);

  /** Starts a conversation, or continues one between two. */
  @POST("chats")
  Call<MessagingWire.Sent> start(@Body FormParts parts);

  /** Writes into a conversation. */
  @POST("chats/{chat}/messages")
  Call<MessagingWire.Sent> send(@Path("chat") String chat, @Body FormParts parts);

  /** Changes a conversation. */
  @PATCH("chats/{chat}")
  Call<MessagingWire.Changed> change(@Path("chat") String chat, @Body Map<String, Object> action);

  /** Reacts to a message; newer than the vendor's OpenAPI file. */
  @POST("messages/{message}/reaction")
  Call<MessagingWire.Changed> react(
      @Path("message") String message, @Body Map<String, Object> reaction);

  /** Starts to synchronise a conversation, or tells how far it is. */
  @GET("chats/{chat}/sync")
  Call<MessagingWire.Changed> synchroniseChat(@Path("chat") String chat);

  /** Starts to synchronise an account, or tells how far it is. */
  @GET("accounts/{account}/sync")
  Call<MessagingWire.Changed> synchroniseAccount(
      @Path("account") String account, @QueryMap Map<String, String> query);
}
