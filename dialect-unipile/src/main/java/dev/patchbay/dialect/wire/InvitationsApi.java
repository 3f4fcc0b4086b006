package dev.patchbay.dialect.wire;

import dev.patchbay.support.http.Call;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Routes of invitations. */
public interface InvitationsApi {
  /** Invites a person. */
  @POST("users/invite")
  Call<InvitationsWire.Sent> invite(@Body Map<String, Object> body);

  /** Pending sent invitations. */
  @GET("users/invite/sent")
  Call<InvitationsWire.Invitations> sent(@QueryMap Map<String, String> query);

  /** Pending received invitations. */
  @GET("users/invite/received")
  Call<InvitationsWire.Invitations> received(@QueryMap Map<String, String> query);

  /** Accepts or declines. */
  @POST("users/invite/received/{invitation_id}")
  Call<InvitationsWire.Handled> handle(
      @Path("invitation_id") String invitation, @Body Map<String, Object> body);

  /** Takes a sent invitation back. */
  @DELETE("users/invite/sent/{invitation_id}")
  Call<InvitationsWire.Canceled> cancel(
      @Path("invitation_id") String invitation, @Query("account_id") String account);
}
