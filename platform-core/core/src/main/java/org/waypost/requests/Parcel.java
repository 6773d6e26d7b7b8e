package org.waypost.requests;

import java.util.Optional;

/**
 * A packed parcel on its way out.
 *
 * @param to the addressee
 * @param measures weight and sides
 * @param customs for one that crosses a border
 */
public record Parcel(ForwardingAddress to, ParcelMeasures measures, Optional<CustomsDeclaration> customs) {}
