package dev.patchbay.tck.world;

import dev.patchbay.call.Operation;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.JobRef;
import dev.patchbay.identity.NamedRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.Actor;
import dev.patchbay.post.GetPost;
import dev.patchbay.post.ListComments;
import dev.patchbay.post.ListReactions;
import dev.patchbay.post.Post;
import dev.patchbay.post.PostOperations;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.GetCompany;
import dev.patchbay.profile.GetJob;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.sandbox.World;
import dev.patchbay.search.CompanyQuery;
import dev.patchbay.search.JobQuery;
import dev.patchbay.search.PostQuery;
import dev.patchbay.search.PostQueryBuilder;
import dev.patchbay.search.SalesNavigatorCompanyQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.tck.world.Thing.Firm;
import io.vavr.control.Option;
import java.util.List;
import java.util.TreeSet;

/** The second part of the program: companies, posts and jobs. */
final class ContentProgram extends Asking {
  ContentProgram(World world, WorldFacts facts, Tally tally, Visit visit) {
    super(world, facts, tally, visit);
  }

  void run() {
    companies();
    posts();
    jobs();
  }

  private void companies() {
    asks(
        "company",
        ProfileOperations.PROFILE_COMPANY,
        SearchOperations.SEARCH_COMPANIES,
        SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES);
    for (Thing thing : facts.of("company")) {
      String slug = world.company(thing.key()).get().text("slug");
      visit
          .one(ProfileOperations.PROFILE_COMPANY, new GetCompany(CompanyRef.of(slug)))
          .peek(told -> company(ProfileOperations.PROFILE_COMPANY, told));
      String name = world.company(thing.key()).get().text("name");
      visit
          .all(SearchOperations.SEARCH_COMPANIES, CompanyQuery.builder().keywords(name).build())
          .forEach(told -> company(SearchOperations.SEARCH_COMPANIES, told));
      visit
          .all(
              SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES,
              SalesNavigatorCompanyQuery.builder().keywords(name).build())
          .forEach(told -> company(SearchOperations.SEARCH_SALES_NAVIGATOR_COMPANIES, told));
    }
  }

  private void company(Operation<?, ?> operation, Company told) {
    Option<Thing> meant =
        names.company(told.ref()).map(Firm::number).flatMap(key -> thing("company", key));
    meant
        .onEmpty(() -> lacks(operation, "company", told))
        .peek(thing -> comparison.compare(operation, thing, told));
  }

  private void posts() {
    asks(
        "post",
        PostOperations.POST_GET,
        SearchOperations.SEARCH_POSTS,
        PostOperations.POST_LIST_COMMENTS,
        PostOperations.POST_LIST_REACTIONS);
    for (Thing thing : facts.of("post")) {
      PostRef ref =
          PostRef.of(
              world.data().objects("posts").stream()
                  .filter(one -> one.text("id").equals(thing.key()))
                  .map(one -> one.text("urn"))
                  .findFirst()
                  .orElse(thing.key()));
      visit
          .one(PostOperations.POST_GET, new GetPost(ref))
          .peek(told -> post(PostOperations.POST_GET, told));
      comparison.part(
          PostOperations.POST_LIST_COMMENTS,
          thing,
          "commentsUnderIt",
          visit.all(PostOperations.POST_LIST_COMMENTS, ListComments.builder(ref).build()));
      comparison.part(
          PostOperations.POST_LIST_REACTIONS,
          thing,
          "reactionsToIt",
          visit.all(
              PostOperations.POST_LIST_REACTIONS,
              new ListReactions(
                  ref, Option.none(), visit.largest(PostOperations.POST_LIST_REACTIONS))));
    }
    for (String word : List.of("data", "hiring", "partners", "reading", "office", "مرحبا")) {
      visit
          .all(SearchOperations.SEARCH_POSTS, posts(word))
          .forEach(told -> post(SearchOperations.SEARCH_POSTS, told));
    }
  }

  private PostQuery posts(String word) {
    PostQueryBuilder query = PostQuery.builder().keywords(word);
    visit.largest(SearchOperations.SEARCH_POSTS).forEach(query::pageSize);
    return query.build();
  }

  private void post(Operation<?, ?> operation, Post told) {
    names
        .post(told.ref())
        .flatMap(key -> thing("post", key))
        .onEmpty(() -> lacks(operation, "post", told))
        .peek(thing -> comparison.compare(operation, thing, told));
    told.author().peek(author -> author(operation, author));
  }

  /** The headline is left out: a post keeps the one that its author had then. */
  private void author(Operation<?, ?> operation, Actor author) {
    Option<ProfileRef> ref = author.ref().flatMap(one -> one.person());
    if (ref.isDefined()) {
      person(operation, ref, author.toBuilder().headline(null).build());
    }
  }

  private void jobs() {
    asks("job", SearchOperations.SEARCH_JOBS, ProfileOperations.PROFILE_JOB);
    TreeSet<String> titles = new TreeSet<>();
    for (Thing thing : facts.of("job")) {
      titles.add(String.valueOf(thing.facts().get("title")));
      visit
          .one(ProfileOperations.PROFILE_JOB, new GetJob(JobRef.of(thing.key())))
          .peek(told -> job(ProfileOperations.PROFILE_JOB, told));
    }
    for (String title : titles) {
      visit
          .all(SearchOperations.SEARCH_JOBS, JobQuery.builder().keywords(title).build())
          .forEach(told -> job(SearchOperations.SEARCH_JOBS, told));
    }
  }

  private void job(Operation<?, ?> operation, Job told) {
    Option.ofOptional(
            Names.of((NamedRef<?>) told.ref()).stream()
                .flatMap(name -> thing("job", name).toJavaStream())
                .findFirst())
        .onEmpty(() -> lacks(operation, "job", told))
        .peek(thing -> comparison.compare(operation, thing, told));
  }
}
