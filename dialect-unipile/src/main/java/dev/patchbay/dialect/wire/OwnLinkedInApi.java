package dev.patchbay.dialect.wire;

import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.DownloadedBytes;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Routes below {@code linkedin}: actions on people, hiring projects, job postings. */
public interface OwnLinkedInApi {
  /** Endorses a skill. */
  @POST("linkedin/profile/endorse")
  Call<Map<String, Object>> endorse(@Body Map<String, Object> body);

  /** Acts on a person. */
  @POST("linkedin/user/{id}")
  Call<Map<String, Object>> act(@Path("id") String person, @Body Map<String, Object> body);

  /** Calls an address of LinkedIn. */
  @POST("linkedin")
  Call<Map<String, Object>> raw(@Body Map<String, Object> body);

  /** Hiring projects. */
  @GET("linkedin/projects")
  Call<Map<String, Object>> projects(@QueryMap Map<String, String> query);

  /** One hiring project. */
  @GET("linkedin/projects/{id}")
  Call<Map<String, Object>> project(
      @Path("id") String project, @QueryMap Map<String, String> query);

  /** Own job postings. */
  @GET("linkedin/jobs")
  Call<Map<String, Object>> jobs(@QueryMap Map<String, String> query);

  /** Drafts a job posting. */
  @POST("linkedin/jobs")
  Call<Map<String, Object>> createJob(@Body Map<String, Object> body);

  /** One own job posting. */
  @GET("linkedin/jobs/{id}")
  Call<Map<String, Object>> job(@Path("id") String job, @QueryMap Map<String, String> query);

  /** Changes a job posting. */
  @PATCH("linkedin/jobs/{id}")
  Call<Map<String, Object>> editJob(@Path("id") String job, @Body Map<String, Object> body);

  /** Publishes a draft. */
  @POST("linkedin/jobs/{id}/publish")
  Call<Map<String, Object>> publish(@Path("id") String draft, @Body Map<String, Object> body);

  /** Answers a checkpoint of publishing. */
  @POST("linkedin/jobs/{id}/checkpoint")
  Call<Map<String, Object>> checkpoint(@Path("id") String draft, @Body Map<String, Object> body);

  /** Closes a job posting; the account stands in the query. */
  @POST("linkedin/jobs/{id}/close")
  Call<Map<String, Object>> close(@Path("id") String job, @QueryMap Map<String, String> query);

  /** Applicants; keys of degrees are repeated. */
  @GET("linkedin/jobs/{id}/applicants")
  Call<Map<String, Object>> applicants(
      @Path("id") String job,
      @QueryMap Map<String, String> query,
      @Query("include_degree") List<String> includeDegrees,
      @Query("exclude_degree") List<String> excludeDegrees);

  /** One applicant. */
  @GET("linkedin/jobs/applicants/{id}")
  Call<Map<String, Object>> applicant(
      @Path("id") String applicant, @QueryMap Map<String, String> query);

  /** A résumé. */
  @GET("linkedin/jobs/applicants/{id}/resume")
  Call<DownloadedBytes> resume(@Path("id") String applicant, @QueryMap Map<String, String> query);
}
