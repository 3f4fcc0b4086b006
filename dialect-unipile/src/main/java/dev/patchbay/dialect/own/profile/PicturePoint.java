package dev.patchbay.dialect.own.profile;

import java.math.BigDecimal;

/**
 * A corner of the part of a picture that is shown.
 *
 * @param x from the left
 * @param y from the top
 */
public record PicturePoint(BigDecimal x, BigDecimal y) {}
