package dev.patchbay.dialect.messaging;

import dev.patchbay.identity.Product;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.value.CompanyTopic;
import dev.patchbay.value.ConversationKind;
import dev.patchbay.value.ConversationOrigin;
import dev.patchbay.value.RecruiterVisibility;
import dev.patchbay.value.SyncStatus;

/** The constants of messaging (vocabulary 2.12). */
final class MessagingTables {
  static final EnumTable<Product> FOLDERS =
      EnumTable.of(Product.UNKNOWN)
          .readOnly(Product.CLASSIC, "INBOX_LINKEDIN_CLASSIC")
          .readOnly(Product.SALES_NAVIGATOR, "INBOX_LINKEDIN_SALES_NAVIGATOR")
          .readOnly(Product.RECRUITER, "INBOX_LINKEDIN_RECRUITER")
          .readOnly(Product.ORGANIZATION, "INBOX_LINKEDIN_ORGANIZATION")
          .build();

  static final EnumTable<Product> PRODUCTS =
      EnumTable.of(Product.UNKNOWN)
          .row(Product.CLASSIC, "classic")
          .row(Product.SALES_NAVIGATOR, "sales_navigator")
          .row(Product.RECRUITER, "recruiter")
          .readOnly(Product.ORGANIZATION, "organization")
          .build();

  static final EnumTable<ConversationKind> CONVERSATION_KINDS =
      EnumTable.of(ConversationKind.UNKNOWN)
          .readOnly(ConversationKind.ONE_TO_ONE, "0")
          .readOnly(ConversationKind.GROUP, "1")
          .readOnly(ConversationKind.BROADCAST, "2")
          .build();

  static final EnumTable<ConversationOrigin> ORIGINS =
      EnumTable.of(ConversationOrigin.UNKNOWN)
          .readOnly(ConversationOrigin.INMAIL, "inmail")
          .readOnly(ConversationOrigin.SPONSORED, "sponsored")
          .readOnly(ConversationOrigin.OFFER, "linkedin_offer")
          .build();

  static final EnumTable<CompanyTopic> TOPICS =
      EnumTable.of(CompanyTopic.UNKNOWN)
          .row(CompanyTopic.SERVICE_REQUEST, "service_request")
          .row(CompanyTopic.REQUEST_DEMO, "request_demo")
          .row(CompanyTopic.SUPPORT, "support")
          .row(CompanyTopic.CAREERS, "careers")
          .row(CompanyTopic.OTHER, "other")
          .build();

  static final EnumTable<RecruiterVisibility> VISIBILITIES =
      EnumTable.of(RecruiterVisibility.UNKNOWN)
          .row(RecruiterVisibility.PUBLIC, "PUBLIC")
          .row(RecruiterVisibility.PRIVATE, "PRIVATE")
          .row(RecruiterVisibility.PROJECT, "PROJECT")
          .build();

  static final EnumTable<SyncStatus> SYNC =
      EnumTable.of(SyncStatus.UNKNOWN)
          .readOnly(SyncStatus.SYNC_STARTED, "SYNC_STARTED")
          .readOnly(SyncStatus.SYNC_RUNNING, "SYNC_RUNNING")
          .readOnly(SyncStatus.SYNC_DONE, "SYNC_DONE")
          .readOnly(SyncStatus.SYNC_ERROR, "SYNC_ERROR")
          .readOnly(SyncStatus.CHAT_DELETED, "CHAT_DELETED")
          .readOnly(SyncStatus.CHUNK_DONE, "CHUNK_DONE")
          .build();

  private MessagingTables() {}
}
