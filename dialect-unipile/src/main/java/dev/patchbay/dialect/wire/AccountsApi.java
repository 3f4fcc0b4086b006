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

/** Routes of connected accounts. */
public interface AccountsApi {
  /** Lists accounts of all providers. */
  @GET("accounts")
  Call<AccountsWire.AccountList> list(@QueryMap Map<String, String> arguments);

  /** One account. */
  @GET("accounts/{id}")
  Call<AccountsWire.Account> get(@Path("id") String id);

  /** Logs an account in. */
  @POST("accounts")
  Call<AccountsWire.Progress> connect(@Body Map<String, Object> body);

  /** Logs an account in again. */
  @POST("accounts/{id}")
  Call<AccountsWire.Progress> reconnect(@Path("id") String id, @Body Map<String, Object> body);

  /** Answers a checkpoint. */
  @POST("accounts/checkpoint")
  Call<AccountsWire.Progress> solve(@Body Map<String, Object> body);

  /** Sends a checkpoint's code again. */
  @POST("accounts/checkpoint/resend")
  Call<AccountsWire.Resent> resend(@Body Map<String, Object> body);

  /** Makes a hosted link. */
  @POST("hosted/accounts/link")
  Call<AccountsWire.Link> link(@Body Map<String, Object> body);

  /** Deletes an account. */
  @DELETE("accounts/{id}")
  Call<AccountsWire.Deleted> delete(@Path("id") String id);

  /** InMail credits. */
  @GET("linkedin/inmail_balance")
  Call<AccountsWire.Balance> balance(@Query("account_id") String account);
}
