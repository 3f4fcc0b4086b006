package dev.patchbay.search;

import dev.patchbay.post.Post;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.PersonHit;

/** A row of a search by URL: the URL decides what is found. */
public sealed interface SearchHit {
  /**
   * The URL searched for people.
   *
   * @param person who was found
   */
  record PersonFound(PersonHit person) implements SearchHit {}

  /**
   * The URL searched for companies.
   *
   * @param company which was found
   */
  record CompanyFound(Company company) implements SearchHit {}

  /**
   * The URL searched for posts.
   *
   * @param post which was found
   */
  record PostFound(Post post) implements SearchHit {}

  /**
   * The URL searched for jobs.
   *
   * @param job which was found
   */
  record JobFound(Job job) implements SearchHit {}
}
