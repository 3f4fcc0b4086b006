package dev.patchbay.myagentmail.wire;

import dev.patchbay.support.http.Call;
import java.util.Map;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Reads of which only the path is known (vendor reference 9.2, 10.2, 11.2). */
public interface RawRoutes {
  /** Conversations. */
  @GET("v1/linkedin/conversations")
  Call<Object> conversations(@QueryMap Map<String, String> query);

  /** Messages of a conversation. */
  @GET("v1/linkedin/conversations/{urn}/messages")
  Call<Object> conversationMessages(@Path("urn") String urn, @QueryMap Map<String, String> query);

  /** Connections. */
  @GET("v1/linkedin/connections")
  Call<Object> connections(@QueryMap Map<String, String> query);

  /** Pending invitations. */
  @GET("v1/linkedin/invitations/sent")
  Call<Object> sentInvitations(@QueryMap Map<String, String> query);

  /** Posts of somebody. */
  @GET("v1/linkedin/posts/by-author")
  Call<Object> postsByAuthor(@QueryMap Map<String, String> query);

  /** Comments of a post. */
  @GET("v1/linkedin/posts/{urn}/comments")
  Call<Object> postComments(@Path("urn") String urn, @QueryMap Map<String, String> query);

  /** Reactions to a post. */
  @GET("v1/linkedin/posts/{urn}/reactions")
  Call<Object> postReactions(@Path("urn") String urn, @QueryMap Map<String, String> query);
}
