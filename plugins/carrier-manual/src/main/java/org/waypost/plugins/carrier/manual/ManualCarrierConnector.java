package org.waypost.plugins.carrier.manual;

import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.TrackingNumbers;

/** A connector with the one role that needs no carrier. */
record ManualCarrierConnector(TrackingNumbers numbers) implements CarrierConnector {}
