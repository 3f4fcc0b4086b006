package dev.patchbay.dialect.wire;

import dev.patchbay.support.http.Call;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.QueryMap;

/** The routes of search. One route answers all kinds of rows, as its body asks. */
public interface SearchApi {
  /** Searches for people. */
  @POST("linkedin/search")
  Call<SearchWire.Found<SearchWire.Person>> people(
      @QueryMap Map<String, String> query, @Body Map<String, Object> body);

  /** Searches for companies. */
  @POST("linkedin/search")
  Call<SearchWire.Found<SearchWire.Company>> companies(
      @QueryMap Map<String, String> query, @Body Map<String, Object> body);

  /** Searches for posts. */
  @POST("linkedin/search")
  Call<SearchWire.Found<PostsWire.Post>> posts(
      @QueryMap Map<String, String> query, @Body Map<String, Object> body);

  /** Searches for jobs. */
  @POST("linkedin/search")
  Call<SearchWire.Found<SearchWire.Job>> jobs(
      @QueryMap Map<String, String> query, @Body Map<String, Object> body);

  /** Searches for whatever a URL says. */
  @POST("linkedin/search")
  Call<SearchWire.Found<Map<String, Object>>> byUrl(
      @QueryMap Map<String, String> query, @Body Map<String, Object> body);

  /** Looks up filter terms. */
  @GET("linkedin/search/parameters")
  Call<SearchWire.Parameters> parameters(@QueryMap Map<String, String> query);
}
