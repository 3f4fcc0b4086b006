package dev.patchbay.myagentmail.wire;

import dev.patchbay.support.http.AnyContent;
import dev.patchbay.support.http.Call;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Connected accounts and the key (vendor reference 2 and 5). */
public interface SessionRoutes {
  /** Whose key it is; the form of the answer is not documented. */
  @GET("v1/me")
  Call<AnyContent> me();

  /** The connected accounts. */
  @GET("v1/linkedin/sessions")
  Call<Object> sessions();

  /** What the active accounts used of their budgets within the last day. */
  @GET("v1/linkedin/sessions/utilization")
  Call<Object> utilization();

  /** Logs in with an e-mail address and a password. */
  @POST("v1/linkedin/sessions")
  Call<Object> logIn(@Body Map<String, Object> login);

  /** Answers a challenge with a code. */
  @POST("v1/linkedin/sessions/verify")
  Call<Object> verify(@Body Map<String, Object> answer);

  /** Asks whether the login was approved in LinkedIn's app. */
  @POST("v1/linkedin/sessions/poll")
  Call<Object> poll(@Body Map<String, Object> challenge);

  /** Connects with a browser's cookies. */
  @POST("v1/linkedin/sessions/import")
  Call<Object> importCookies(@Body Map<String, Object> cookies);

  /** Revokes a session and wipes its cookies; the form of the answer is not documented. */
  @DELETE("v1/linkedin/sessions/{session}")
  Call<AnyContent> revoke(@Path("session") String session);
}
