package dev.patchbay.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinkedInNamesTest {
  private static final String ACTIVITY = "urn:li:activity:7390000000000000001";

  static Stream<Arguments> hits() {
    return Stream.of(
        hit(LinkedInNames.MEMBER_ID_CLASSIC, "ACoAAB1x_-"),
        hit(LinkedInNames.MEMBER_ID_CLASSIC, "ADoAAB1"),
        hit(LinkedInNames.MEMBER_ID_SALES, "ACwAAB1x"),
        hit(LinkedInNames.MEMBER_ID_RECRUITER, "AEMAAB1x"),
        hit(LinkedInNames.MEMBER_URN, "urn:li:member:91827364"),
        hit(LinkedInNames.PROFILE_URN, "urn:li:fsd_profile:ACoAAB1x"),
        hit(LinkedInNames.PROFILE_URN, "urn:li:fs_miniProfile:ACoAAB1x"),
        hit(LinkedInNames.PROFILE_URN, "urn:li:fs_profile:ACoAAB1x"),
        hit(LinkedInNames.SALES_PROFILE_URN, "urn:li:fs_salesProfile:(ACwAAB1x,NAME_SEARCH,tok1)"),
        hit(LinkedInNames.PROFILE_URL, "https://www.linkedin.com/in/lina"),
        hit(LinkedInNames.PROFILE_URL, "http://no.LinkedIn.COM/IN/lina/?a=b#c"),
        hit(LinkedInNames.PROFILE_URL, "https://linkedin.com/mwlite/in/lina"),
        hit(LinkedInNames.PROFILE_URL, "https://www.linkedin.com/in/lina/nb"),
        hit(LinkedInNames.PROFILE_URL, "https://www.linkedin.com/in/lina/pt_br/"),
        hit(
            LinkedInNames.SALES_PROFILE_URL,
            "https://www.linkedin.com/sales/lead/ACwAAB1x,NAME_SEARCH,tok1"),
        hit(LinkedInNames.SALES_PROFILE_URL, "https://www.linkedin.com/sales/people/ACwAAB1x/"),
        hit(
            LinkedInNames.RECRUITER_PROFILE_URL,
            "https://www.linkedin.com/talent/hire/17/manage/profile/AEMAAB1x?trk=1"),
        hit(LinkedInNames.COMPANY_URL, "https://www.linkedin.com/company/fjordkraft-labs/about/"),
        hit(LinkedInNames.COMPANY_URL, "https://www.linkedin.com/school/nordfjord/people"),
        hit(LinkedInNames.COMPANY_URL, "https://www.linkedin.com/showcase/fjordkraft-solar"),
        hit(LinkedInNames.SALES_COMPANY_URL, "https://www.linkedin.com/sales/company/1035/people"),
        hit(LinkedInNames.COMPANY_URN, "urn:li:organization:7712345"),
        hit(LinkedInNames.COMPANY_URN, "urn:li:company:7712345"),
        hit(LinkedInNames.COMPANY_URN, "urn:li:fsd_company:7712345"),
        hit(LinkedInNames.COMPANY_URN, "urn:li:fs_normalized_company:7712345"),
        hit(LinkedInNames.COMPANY_URN, "urn:li:fs_salesCompany:7712345"),
        hit(LinkedInNames.COMPANY_ID, "7712345"),
        hit(LinkedInNames.POST_URN, ACTIVITY),
        hit(LinkedInNames.POST_URN, "urn:li:ugcPost:7390000000000000002"),
        hit(LinkedInNames.POST_URN, "urn:li:share:7390000000000000003"),
        hit(LinkedInNames.POST_FEED_URL, "https://www.linkedin.com/feed/update/" + ACTIVITY + "/"),
        hit(
            LinkedInNames.POST_SLUG_URL,
            "https://www.linkedin.com/posts/lina_vind-activity-7390000000000000001-xY_z?utm=1"),
        hit(
            LinkedInNames.POST_SLUG_URL,
            "https://www.linkedin.com/posts/lina_ugcPost-7390000000000000001"),
        hit(LinkedInNames.POST_NUMBER, "7390000000000000001"),
        hit(LinkedInNames.COMMENT_URN, "urn:li:comment:(activity:7390000001,7390000002)"),
        hit(LinkedInNames.COMMENT_URN, "urn:li:comment:(urn:li:ugcPost:7390000001,7390000002)"),
        hit(LinkedInNames.JOB_ID, "4012345678"),
        hit(LinkedInNames.JOB_URN, "urn:li:jobPosting:4012345678"),
        hit(LinkedInNames.JOB_URN, "urn:li:fsd_jobPosting:4012345678"),
        hit(LinkedInNames.JOB_URN, "urn:li:fs_normalized_jobPosting:4012345678"),
        hit(LinkedInNames.JOB_URL, "https://www.linkedin.com/jobs/view/4012345678/"),
        hit(LinkedInNames.JOB_URL, "https://no.linkedin.com/jobs/view/welder-at-x-4012345678?a=1"),
        hit(LinkedInNames.THREAD_ID, "2-ZXhhbXBsZQ=="),
        hit(LinkedInNames.THREAD_URN, "urn:li:messagingThread:2-ZXhhbXBsZQ=="),
        hit(
            LinkedInNames.CONVERSATION_URN,
            "urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAB1x,2-ZXhhbXBsZQ==)"),
        hit(
            LinkedInNames.MESSAGE_URN,
            "urn:li:msg_message:(urn:li:fsd_profile:ACoAAB1x,2-MTIz_abc=)"),
        hit(LinkedInNames.THREAD_URL, "https://www.linkedin.com/messaging/thread/2-ZXh=/"),
        hit(LinkedInNames.THREAD_URL, "https://www.linkedin.com/sales/inbox/2-ZXh="),
        hit(LinkedInNames.SEARCH_URL, "https://www.linkedin.com/search/results/people/?a=b"),
        hit(LinkedInNames.SEARCH_URL, "https://www.linkedin.com/sales/search/people?query=(a)"),
        hit(LinkedInNames.SEARCH_URL, "https://www.linkedin.com/talent/hire/17/search"),
        hit(LinkedInNames.SEARCH_URL, "https://www.linkedin.com/jobs/search?keywords=x"),
        hit(LinkedInNames.PUBLIC_IDENTIFIER, "lina-orvik-3b1"),
        hit(LinkedInNames.PUBLIC_IDENTIFIER, "søren-ærø"));
  }

  static Stream<Arguments> misses() {
    return Stream.of(
        hit(LinkedInNames.MEMBER_ID_CLASSIC, "ACoustics"),
        hit(LinkedInNames.MEMBER_ID_CLASSIC, "acoAAB1x"),
        hit(LinkedInNames.MEMBER_ID_CLASSIC, "ACwAAB1x"),
        hit(LinkedInNames.MEMBER_ID_SALES, "ACoAAB1x"),
        hit(LinkedInNames.MEMBER_ID_RECRUITER, "AEmAAB1x"),
        hit(LinkedInNames.MEMBER_URN, "urn:li:member:0123"),
        hit(LinkedInNames.MEMBER_URN, "urn:li:member:ACoAAB1x"),
        hit(LinkedInNames.PROFILE_URN, "urn:li:fs_salesProfile:ACwAAB1x"),
        hit(LinkedInNames.SALES_PROFILE_URN, "urn:li:fs_salesProfile:(ACoAAB1x,A,b)"),
        hit(LinkedInNames.PROFILE_URL, "https://www.linkedin.com.evil.example/in/lina"),
        hit(LinkedInNames.PROFILE_URL, "https://evil.example/linkedin.com/in/lina"),
        hit(LinkedInNames.PROFILE_URL, "https://notlinkedin.com/in/lina"),
        hit(LinkedInNames.PROFILE_URL, "https://www.linkedin.com/in/lina/details/experience"),
        hit(LinkedInNames.RECRUITER_PROFILE_URL, "https://www.linkedin.com/talent/profile/aemAA1"),
        hit(LinkedInNames.COMPANY_URL, "https://www.linkedin.com/companies/fjordkraft"),
        hit(LinkedInNames.SALES_COMPANY_URL, "https://www.linkedin.com/sales/company/fjordkraft"),
        hit(LinkedInNames.COMPANY_URN, "urn:li:school:7712345"),
        hit(LinkedInNames.COMPANY_ID, "0712345"),
        hit(LinkedInNames.COMPANY_ID, "1234567890123"),
        hit(LinkedInNames.POST_URN, "urn:li:ugcpost:7390000000000000002"),
        hit(LinkedInNames.POST_NUMBER, "73900000000000"),
        hit(LinkedInNames.COMMENT_URN, "urn:li:comment:(7390000001,7390000002)"),
        hit(LinkedInNames.JOB_ID, "12345"),
        hit(LinkedInNames.JOB_URL, "https://www.linkedin.com/jobs/view/welder"),
        hit(LinkedInNames.THREAD_ID, "3-ZXhhbXBsZQ=="),
        hit(LinkedInNames.CONVERSATION_URN, "urn:li:msg_conversation:2-ZXhhbXBsZQ=="),
        hit(LinkedInNames.SEARCH_URL, "https://www.linkedin.com/feed/"),
        hit(LinkedInNames.SEARCH_URL, "https://www.linkedin.com/search/resultsx"),
        hit(LinkedInNames.PUBLIC_IDENTIFIER, "me"),
        hit(LinkedInNames.PUBLIC_IDENTIFIER, "lina orvik"),
        hit(LinkedInNames.PUBLIC_IDENTIFIER, "../accounts"));
  }

  private static Arguments hit(Pattern pattern, String text) {
    return Arguments.of(pattern, text);
  }

  @ParameterizedTest
  @MethodSource("hits")
  void a_pattern_recognises_its_names(Pattern pattern, String text) {
    assertThat(pattern.matcher(text).matches()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("misses")
  void a_pattern_leaves_other_texts_alone(Pattern pattern, String text) {
    assertThat(pattern.matcher(text).matches()).isFalse();
  }
}
