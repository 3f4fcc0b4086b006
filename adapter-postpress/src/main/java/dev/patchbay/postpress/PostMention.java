package dev.patchbay.postpress;

/**
 * Somebody a post mentions. The first stands in the text as <code>{{0}}</code>, the second as
 * <code>{{1}}</code>, and so on.
 *
 * @param name what is shown
 * @param profileId classic member id ({@code ACo...}), or digits of a company
 * @param isCompany whether it is a company
 */
public record PostMention(String name, String profileId, boolean isCompany) {}
