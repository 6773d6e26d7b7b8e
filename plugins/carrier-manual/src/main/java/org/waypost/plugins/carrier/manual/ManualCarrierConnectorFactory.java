package org.waypost.plugins.carrier.manual;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiScope;
import org.waypost.spi.carrier.CarrierCapability;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.CarrierService;

/** Makes connectors that need no settings and only read numbers. */
final class ManualCarrierConnectorFactory implements CarrierConnectorFactory {
    @Override
    public String name() {
        return "manual";
    }

    @Override
    public String label() {
        return "Any carrier, by hand";
    }

    @Override
    public Set<CarrierCapability> capabilities() {
        return EnumSet.of(CarrierCapability.NUMBERS);
    }

    @Override
    public List<SettingDescriptor> settings() {
        return List.of();
    }

    /** What a clerk in a mailroom writes most often, to save typing; anything else may be typed. */
    @Override
    public List<CarrierService> services() {
        return List.of(
                new CarrierService("usps-first-class", "USPS First-Class Mail"),
                new CarrierService("usps-ground-advantage", "USPS Ground Advantage"),
                new CarrierService("usps-priority", "USPS Priority Mail"),
                new CarrierService("usps-priority-express", "USPS Priority Mail Express"),
                new CarrierService("ups-ground", "UPS Ground"),
                new CarrierService("ups-2nd-day-air", "UPS 2nd Day Air"),
                new CarrierService("ups-next-day-air", "UPS Next Day Air"),
                new CarrierService("fedex-ground", "FedEx Ground"),
                new CarrierService("fedex-2day", "FedEx 2Day"),
                new CarrierService("fedex-standard-overnight", "FedEx Standard Overnight"),
                new CarrierService("dhl-express-worldwide", "DHL Express Worldwide"));
    }

    @Override
    public CarrierConnector create(SpiScope scope, Settings settings) {
        return new ManualCarrierConnector(new KnownNumbers());
    }

    @Override
    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
        return new ConnectionCheck.Works(
                "Nothing needs to be connected: numbers are checked here, and everything else is typed by hand.");
    }
}
