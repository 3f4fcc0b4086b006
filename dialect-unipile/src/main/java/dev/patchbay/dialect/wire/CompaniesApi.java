package dev.patchbay.dialect.wire;

import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Routes of companies. */
public interface CompaniesApi {
  /** One company, by digits or slug. */
  @GET("linkedin/company/{identifier}")
  Call<CompaniesWire.CompanyProfile> company(
      @Path("identifier") String identifier, @Query("account_id") String account);
}
