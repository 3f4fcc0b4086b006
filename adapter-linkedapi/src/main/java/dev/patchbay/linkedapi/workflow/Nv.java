package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * The actions of Sales Navigator, named as the vendor names them: {@code Nv.searchPeople()} is
 * {@code nv.searchPeople}. The vendor asks for a seat of its plus tier, LinkedIn for Sales
 * Navigator. Everything optional is absent at first.
 */
public final class Nv {
  private Nv() {}

  /** {@code nv.searchPeople}. Searches people in Sales Navigator. */
  public static NvSearchPeople searchPeople() {
    return new NvSearchPeople(
        Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), List.of());
  }

  /** {@code nv.searchCompanies}. Searches companies in Sales Navigator. */
  public static NvSearchCompanies searchCompanies() {
    return new NvSearchCompanies(
        Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), List.of());
  }

  /** {@code nv.doForPeople}. Does something for each person of a list of Sales Navigator. */
  public static NvDoForPeople doForPeople() {
    return new NvDoForPeople(Option.none(), List.of());
  }

  /**
   * {@code nv.doForCompanies}. Does something for each company of a list of Sales Navigator.
   * Neither its parents nor its children are documented.
   */
  public static NvDoForCompanies doForCompanies() {
    return new NvDoForCompanies(Option.none(), List.of());
  }

  /**
   * {@code nv.openPersonPage}. Visits a person's page in Sales Navigator. At the root it wants the
   * person's hashed URL.
   */
  public static NvOpenPersonPage openPersonPage() {
    return new NvOpenPersonPage(Option.none(), false, List.of());
  }

  /**
   * {@code nv.openCompanyPage}. Visits a company's page in Sales Navigator. At the root it wants
   * the company's number.
   */
  public static NvOpenCompanyPage openCompanyPage() {
    return new NvOpenCompanyPage(Option.none(), false, List.of());
  }

  /**
   * {@code nv.retrieveCompanyEmployees}. Reads the employees of the company whose page is open in
   * Sales Navigator.
   */
  public static NvRetrieveCompanyEmployees retrieveCompanyEmployees() {
    return new NvRetrieveCompanyEmployees(Option.none(), Option.none(), Option.none(), List.of());
  }

  /**
   * {@code nv.retrieveCompanyDMs}. Reads the decision makers of the company whose page is open in
   * Sales Navigator.
   */
  public static NvRetrieveCompanyDMs retrieveCompanyDMs() {
    return new NvRetrieveCompanyDMs(Option.none(), Option.none(), List.of());
  }

  /**
   * {@code nv.sendMessage}. Sends a Sales Navigator message, to a person or into a conversation.
   */
  public static NvSendMessage sendMessage(String text) {
    return new NvSendMessage(Option.none(), text, Option.none());
  }

  /**
   * {@code nv.syncConversation}. Lets the vendor capture the Sales Navigator conversation with a
   * person.
   */
  public static NvSyncConversation syncConversation() {
    return new NvSyncConversation(Option.none(), Option.none(), List.of());
  }

  /**
   * {@code nv.syncInbox}. Lets the vendor capture the Sales Navigator messages that arrive from now
   * on.
   */
  public static NvSyncInbox syncInbox() {
    return new NvSyncInbox(Option.none(), List.of());
  }

  /** {@code nv.manageConversation}. Archives a Sales Navigator conversation, or undoes that. */
  public static NvManageConversation manageConversation(NvConversationOperation operation) {
    return new NvManageConversation(Option.none(), operation, List.of());
  }
}
