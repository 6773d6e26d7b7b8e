package ${package};

import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.LabelDesk;
import org.waypost.spi.carrier.RateDesk;
import org.waypost.spi.carrier.TrackingNumbers;

/** The roles that the factory declares; the others answer "unsupported" by themselves. */
record Courier(TrackingNumbers numbers, RateDesk rates, LabelDesk labels) implements CarrierConnector {}
