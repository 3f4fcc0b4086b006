package dev.patchbay.dialect.wire;

import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.DownloadedBytes;
import dev.patchbay.support.http.FormParts;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Routes of chats and those who take part. */
public interface OwnChatApi {
  /** Everybody with whom there is a chat. */
  @GET("chat_attendees")
  Call<Map<String, Object>> list(@QueryMap Map<String, String> query);

  /** One of them. */
  @GET("chat_attendees/{id}")
  Call<Map<String, Object>> get(@Path("id") String attendee);

  /** Their picture. */
  @GET("chat_attendees/{id}/picture")
  Call<DownloadedBytes> picture(@Path("id") String attendee);

  /** Starts a chat. */
  @POST("chats")
  Call<Map<String, Object>> startChat(@Body FormParts parts);

  /** Deletes a chat. */
  @DELETE("chats/{id}")
  Call<Map<String, Object>> deleteChat(@Path("id") String chat);

  /** Deletes a message. */
  @DELETE("messages/{id}")
  Call<Map<String, Object>> deleteMessage(@Path("id") String message);
}
