package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.extensions.ExtensionsError;
import org.waypost.extensions.InstallPlugin;
import org.waypost.extensions.LocationPlugins;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.OfferLine;
import org.waypost.extensions.PluginKind;
import org.waypost.extensions.Plugins;
import org.waypost.extensions.Publishers;
import org.waypost.extensions.RemovePlugin;
import org.waypost.extensions.SettingField;
import org.waypost.extensions.SwitchPlugin;
import org.waypost.extensions.TryCarrier;
import org.waypost.shared.PlatformErrorCode;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.TenantSql;

/** What one location sets up for a plugin concerns nobody else, and only those who may see it. */
@InsideTheServer
class LocationPluginsIT {
    private static final OfferId FORM_1583 = new OfferId(PluginKind.COMPLIANCE, "usps-1583");
    private static final OfferId BY_HAND = new OfferId(PluginKind.CARRIER, "manual");
    private static final String CANARY = "10947263";

    @Inject
    private Locations locations;

    @Inject
    private LocationPlugins plugins;

    @Inject
    private TryCarrier tryCarrier;

    @Inject
    private Plugins installed;

    @Inject
    private InstallPlugin install;

    @Inject
    private SwitchPlugin switchPlugin;

    @Inject
    private RemovePlugin remove;

    @Inject
    private Publishers publishers;

    @Inject
    private TenantSql sql;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void settings_of_one_location_are_not_those_of_another() {
        manager(own, () -> save(Map.of("registration-days", "5")));

        assertThat(value(own, "registration-days")).isEqualTo("5");
        assertThat(value(other, "registration-days")).isEqualTo("7");
    }

    @Test
    void switching_on_at_one_location_leaves_another_as_it_was() {
        manager(own, () -> switchOn(FORM_1583, true));
        assertThat(state(own, FORM_1583)).isEqualTo(OfferLine.State.ON);
        assertThat(state(other, FORM_1583)).isEqualTo(OfferLine.State.OFF);

        manager(own, () -> switchOn(BY_HAND, false));
        assertThat(state(own, BY_HAND)).isEqualTo(OfferLine.State.OFF);
        assertThat(state(other, BY_HAND)).isEqualTo(OfferLine.State.ON);
    }

    @Test
    void a_carrier_that_is_switched_off_cannot_be_tried() {
        manager(own, () -> switchOn(BY_HAND, false));

        managerIsRefused(ExtensionsError.SWITCHED_OFF, () -> tryCarrier.read("manual", "1Z999AA10123456784"));
        assertThat(manager(other, () -> tryCarrier.read("manual", "1Z999AA10123456784")))
                .first()
                .satisfies(reading -> assertThat(reading.carrier()).isEqualTo("UPS"));
    }

    @Test
    void settings_lie_sealed_in_the_table_and_do_not_open_for_another_location() {
        manager(own, () -> save(Map.of("registration-days", CANARY)));
        byte[] sealed = own.clerk(() -> sql.query(
                        "SELECT values_sealed FROM plugin_choice WHERE tenant_id = :tenant",
                        row -> row.getBytes("values_sealed"))
                .get(0));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(CANARY, "registration");

        other.clerk(() -> sql.update(
                "INSERT INTO plugin_choice (tenant_id, kind, name, plugin_id, enabled, values_sealed, revision)"
                        + " VALUES (:tenant, 'COMPLIANCE', 'usps-1583', 'waypost-compliance-usps-1583', TRUE, ?, 1)",
                (Object) sealed));
        assertThatThrownBy(() -> value(other, "registration-days")).hasMessageContaining("does not open");
    }

    @Test
    void a_wrong_value_is_refused_by_the_name_of_its_field_and_nothing_is_kept() {
        managerIsRefused(ExtensionsError.NOT_A_NUMBER, () -> save(Map.of("registration-days", "many")));
        assertThat(value(own, "registration-days")).isEqualTo("7");
    }

    @Test
    void what_no_plugin_offers_is_not_there() {
        OfferId nothing = new OfferId(PluginKind.CARRIER, "no-such-carrier");
        managerIsRefused(ExtensionsError.NOT_OFFERED, () -> plugins.one(nothing));
        managerIsRefused(ExtensionsError.NOT_OFFERED, () -> switchOn(nothing, true));
    }

    @Test
    void who_may_not_change_settings_sees_and_does_nothing() {
        for (String role : List.of("clerk", "renter")) {
            refused(role, () -> plugins.of(PluginKind.CARRIER));
            refused(role, () -> plugins.one(FORM_1583));
            refused(role, () -> save(Map.of("registration-days", "3")));
            refused(role, () -> switchOn(FORM_1583, true));
            refused(role, () -> plugins.test(FORM_1583, Map.of()));
            refused(role, () -> tryCarrier.read("manual", "1Z999AA10123456784"));
        }
    }

    @Test
    void a_location_cannot_touch_the_plugins_of_the_installation() {
        for (String role : List.of("owner", "manager", "clerk", "renter")) {
            refused(role, () -> installed.all());
            refused(role, () -> install.install(new ByteArrayInputStream(new byte[1])));
            refused(role, () -> switchPlugin.setEnabled("waypost-carrier-manual", false));
            refused(role, () -> done(() -> remove.remove("waypost-carrier-manual")));
            refused(role, () -> done(() -> publishers.register("a".repeat(64), "mine")));
        }
    }

    private boolean save(Map<String, String> typed) {
        return done(() -> plugins.save(FORM_1583, typed));
    }

    private boolean switchOn(OfferId offer, boolean on) {
        return done(() -> plugins.setOn(offer, on));
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private OfferLine.State state(Location location, OfferId offer) {
        return manager(location, () -> plugins.one(offer)).state();
    }

    private String value(Location location, String field) {
        return manager(location, () -> plugins.one(FORM_1583)).fields().stream()
                .filter(one -> one.name().equals(field))
                .map(SettingField::value)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T manager(Location location, Supplier<T> work) {
        return location.as("manager", work);
    }

    private void managerIsRefused(PlatformErrorCode code, Supplier<?> work) {
        assertThat(codeOf(() -> manager(own, work))).isEqualTo(code);
    }

    private void refused(String role, Supplier<?> work) {
        assertThat(codeOf(() -> own.as(role, work))).isEqualTo(SharedError.FORBIDDEN);
    }
}
