package org.waypost.testkit.carrier;

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

final class MemoryCarrierFactory implements CarrierConnectorFactory {
    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String label() {
        return "Memory";
    }

    @Override
    public Set<CarrierCapability> capabilities() {
        return EnumSet.of(
                CarrierCapability.LABELS,
                CarrierCapability.TRACKING,
                CarrierCapability.ADDRESSES,
                CarrierCapability.PICKUPS,
                CarrierCapability.MANIFESTS,
                CarrierCapability.WEBHOOKS);
    }

    @Override
    public List<SettingDescriptor> settings() {
        return List.of();
    }

    @Override
    public List<CarrierService> services() {
        return List.of();
    }

    @Override
    public CarrierConnector create(SpiScope scope, Settings settings) {
        return new MemoryCarrier();
    }

    @Override
    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
        return new ConnectionCheck.Works("Nothing needs to be connected.");
    }
}
