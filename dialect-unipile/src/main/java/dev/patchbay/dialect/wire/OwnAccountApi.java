package dev.patchbay.dialect.wire;

import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.FormParts;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Routes around the account itself. */
public interface OwnAccountApi {
  /** InMail credits. */
  @GET("linkedin/inmail_balance")
  Call<Map<String, Object>> inMailBalance(@Query("account_id") String account);

  /** Restarts the account's connection. */
  @POST("accounts/{id}/restart")
  Call<Map<String, Object>> restart(@Path("id") String account);

  /** Starts or reports a synchronisation; a GET that changes something. */
  @GET("accounts/{id}/sync")
  Call<Map<String, Object>> resync(
      @Path("id") String account, @QueryMap Map<String, String> arguments);

  /** Edits the own profile. */
  @PATCH("users/me/edit")
  Call<Map<String, Object>> editProfile(@Body FormParts parts);
}
