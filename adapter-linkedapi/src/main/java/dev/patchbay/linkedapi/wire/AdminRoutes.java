package dev.patchbay.linkedapi.wire;

import dev.patchbay.support.http.Call;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;

/** Accounts, their logins and limits, and the plan: all by the main token alone. */
public interface AdminRoutes {
  /** Lists the accounts; opens a reconnection session for each that lost its login. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/accounts.getAll")
  Call<AccountsWire.Answer> accounts(@Header(LinkedApiRoutes.CLIENT) String client);

  /** Opens a page for connecting an account. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/accounts.createConnectionSession")
  Call<ConnectionWire.CreatedAnswer> connect(@Header(LinkedApiRoutes.CLIENT) String client);

  /** Opens a page for connecting an account again. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/accounts.createReconnectionSession")
  Call<ConnectionWire.RecreatedAnswer> reconnect(
      @Header(LinkedApiRoutes.CLIENT) String client, @Body Map<String, Object> account);

  /** How far such a login has come. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/accounts.getConnectionSession")
  Call<ConnectionWire.SessionAnswer> connection(
      @Header(LinkedApiRoutes.CLIENT) String client, @Body Map<String, Object> session);

  /** Calls such a login off. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/accounts.cancelConnectionSession")
  Call<VoidWire> cancelConnection(
      @Header(LinkedApiRoutes.CLIENT) String client, @Body Map<String, Object> session);

  /** Deletes an account for good. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/accounts.disconnect")
  Call<VoidWire> disconnect(
      @Header(LinkedApiRoutes.CLIENT) String client, @Body Map<String, Object> account);

  /** What an account used of its limits. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/limits.getUsage")
  Call<LimitsWire.UsageAnswer> usage(
      @Header(LinkedApiRoutes.CLIENT) String client, @Body Map<String, Object> account);

  /** The state of the customer's plan. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/subscription.getStatus")
  Call<PlanWire.Answer> plan(@Header(LinkedApiRoutes.CLIENT) String client);
}
