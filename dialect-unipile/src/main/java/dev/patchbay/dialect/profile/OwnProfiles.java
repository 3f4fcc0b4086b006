package dev.patchbay.dialect.profile;

import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.read.Told;
import dev.patchbay.dialect.wire.UsersWire;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.profile.Organisation;
import dev.patchbay.profile.OwnProfile;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.ProductAccess;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.PremiumProduct;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account owner's profile, from the wire to neutral values. */
final class OwnProfiles {
  private OwnProfiles() {}

  /** The profile; none when the answer names nobody. */
  static Option<OwnProfile> own(UsersWire.AccountOwnerProfile wire, Vendor vendor) {
    return Told.person(
            wire.provider_id(),
            wire.public_identifier(),
            wire.public_profile_url(),
            wire.entity_urn(),
            wire.object_urn())
        .map(
            ref ->
                OwnProfile.builder(profile(ref, wire))
                    .email(wire.email())
                    .occupation(wire.occupation())
                    .organisations(
                        Rows.read(wire.organizations(), one -> organisation(one, vendor)))
                    .products(products(wire))
                    .build());
  }

  private static PersonProfile profile(ProfileRef ref, UsersWire.AccountOwnerProfile wire) {
    return PersonProfile.builder(ref)
        .name(Told.name(wire.first_name(), wire.last_name()))
        .firstName(wire.first_name())
        .lastName(wire.last_name())
        .headline(wire.headline())
        .location(wire.location())
        .networkDistance(NetworkDistance.SELF)
        .pictureUrl(wire.profile_picture_url())
        .openProfile(wire.open_profile())
        .premium(wire.premium())
        .self(true)
        .build();
  }

  private static @Nullable Organisation organisation(UsersWire.Organization wire, Vendor vendor) {
    String mailbox = wire.mailbox_id();
    return Told.company(wire.id(), null)
        .map(
            company ->
                Organisation.of(
                    company,
                    wire.name(),
                    mailbox == null || mailbox.isBlank()
                        ? null
                        : VendorRef.of(vendor, Companies.MAILBOX, mailbox)))
        .getOrNull();
  }

  private static List<ProductAccess> products(UsersWire.AccountOwnerProfile wire) {
    List<ProductAccess> products = new ArrayList<>(0);
    if (Boolean.TRUE.equals(wire.premium())) {
      products.add(ProductAccess.builder(PremiumProduct.PREMIUM).usable(true).build());
    }
    access(PremiumProduct.SALES_NAVIGATOR, wire.sales_navigator(), products);
    access(PremiumProduct.RECRUITER, wire.recruiter(), products);
    return products;
  }

  private static void access(
      PremiumProduct product, UsersWire.@Nullable Contract wire, List<ProductAccess> products) {
    if (wire != null) {
      products.add(
          ProductAccess.builder(product)
              .usable(wire.error() == null)
              .contractId(wire.contract_id())
              .seatId(wire.owner_seat_id())
              .problem(wire.error())
              .build());
    }
  }
}
