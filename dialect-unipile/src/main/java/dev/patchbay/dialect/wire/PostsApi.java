package dev.patchbay.dialect.wire;

import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.FormParts;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Routes of posts, comments and reactions. */
public interface PostsApi {
  /** One post, by its number or URN. */
  @GET("posts/{post}")
  Call<PostsWire.Post> get(@Path("post") String post, @QueryMap Map<String, String> query);

  /** Posts of a person or company. */
  @GET("users/{author}/posts")
  Call<PostsWire.PostList> postsOf(
      @Path("author") String author, @QueryMap Map<String, String> query);

  /** Comments of a person. */
  @GET("users/{person}/comments")
  Call<PostsWire.CommentList> commentsOf(
      @Path("person") String person, @QueryMap Map<String, String> query);

  /** Reactions of a person. */
  @GET("users/{person}/reactions")
  Call<PostsWire.ReactionList> reactionsOf(
      @Path("person") String person, @QueryMap Map<String, String> query);

  /** Comments on a post, by its social id. */
  @GET("posts/{post}/comments")
  Call<PostsWire.CommentList> comments(
      @Path("post") String socialId, @QueryMap Map<String, String> query);

  /** Reactions to a post, by its social id. */
  @GET("posts/{post}/reactions")
  Call<PostsWire.ReactionList> reactions(
      @Path("post") String socialId, @QueryMap Map<String, String> query);

  /** Publishes. */
  @POST("posts")
  Call<PostsWire.Created> create(@Body FormParts parts);

  /** Comments or replies. */
  @POST("posts/{post}/comments")
  Call<PostsWire.Commented> comment(@Path("post") String socialId, @Body Map<String, Object> body);

  /** Reacts. */
  @POST("posts/reaction")
  Call<PostsWire.Reacted> react(@Body Map<String, Object> body);
}
