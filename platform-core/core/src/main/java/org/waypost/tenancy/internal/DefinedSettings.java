package org.waypost.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.tenancy.LifecycleParticipant;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.TenantDefinition;

/** Takes over the settings of a definition at the tenant's own level. */
@ApplicationScoped
@Transactional
public class DefinedSettings implements LifecycleParticipant {
    private static final int FIRST = 5;

    @Inject
    private Settings settings;

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public void provision(TenantDefinition definition) {
        definition.settings().forEach((name, value) -> settings.set(new SettingKey(name, ""), value));
    }
}
