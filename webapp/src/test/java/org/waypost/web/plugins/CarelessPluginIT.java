package org.waypost.web.plugins;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.tenants.cli.PluginsApi;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** A plugin that should not have been written: who is told, what is refused, and that nothing else suffers. */
@OnRunningPlatform
class CarelessPluginIT {
    private static final String NAME = "careless.CarelessPlugin";
    private static final String SOURCE = """
            package careless;

            import java.util.*;
            import org.waypost.spi.*;
            import org.waypost.spi.carrier.*;

            public final class CarelessPlugin implements WaypostPlugin {
                @Override
                public List<CarrierConnectorFactory> carrierConnectorFactories() {
                    return List.of(new Factory());
                }

                private static final class Factory implements CarrierConnectorFactory {
                    @Override
                    public String name() {
                        return "careless";
                    }

                    @Override
                    public String label() {
                        return "Careless Parcels";
                    }

                    @Override
                    public Set<CarrierCapability> capabilities() {
                        return EnumSet.of(CarrierCapability.NUMBERS);
                    }

                    @Override
                    public List<CarrierService> services() {
                        return List.of();
                    }

                    @Override
                    public List<SettingDescriptor> settings() {
                        return List.of(SettingDescriptor.of("key", SettingType.TEXT, "API key").asSecret().asRequired());
                    }

                    @Override
                    public CarrierConnector create(SpiScope scope, Settings settings) {
                        return new CarrierConnector() {
                            @Override
                            public TrackingNumbers numbers() {
                                return (context, text) -> {
                                    throw new IllegalStateException("forgot the milk");
                                };
                            }
                        };
                    }

                    @Override
                    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
                        boolean isRight = settings.required("key").equals("open-sesame");
                        return isRight
                                ? new ConnectionCheck.Works("The account is Careless 1.")
                                : new ConnectionCheck.Fails(SpiErrorCode.AUTH, "The key is not accepted.");
                    }
                }
            }
            """;

    private final RunningPlatform platform;
    private final Visitor morgan;
    private final Visitor frank;

    CarelessPluginIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.morgan = browsers.desktop().signsIn("admin", "admin@waypost.example");
        this.frank = browsers.phone().signsIn("downtown", "frank@downtown.example");
    }

    @Test
    void a_file_without_a_signature_is_refused_with_a_sentence_for_its_author(@TempDir Path folder) throws IOException {
        Path unsigned = new PluginJar(folder, "careless-parcels", "1.0.0")
                .plugin(NAME, SOURCE)
                .unsigned();
        drops(unsigned);

        Locator problem = morgan.page().locator("[data-plugin-drop] [role=alert]");
        assertThat(problem).containsText("jarsigner");
        assertThat(morgan.page().getByText("Title of careless-parcels")).hasCount(0);
    }

    @Test
    void a_version_by_somebody_else_or_one_that_asks_for_more_does_not_take_its_place(
            @TempDir Path folder, @TempDir Path stranger) throws IOException, InterruptedException {
        PluginsApi plugins = platform.plugins();
        plugins.install(new PluginJar(folder, "careful-parcels", "1.0.0")
                .plugin(NAME, SOURCE)
                .signed());
        plugins.setEnabled("careful-parcels", true);
        Path strangers = new PluginJar(stranger, "careful-parcels", "1.0.1")
                .plugin(NAME, SOURCE)
                .signed();
        Path greedy = new PluginJar(folder, "careful-parcels", "1.1.0")
                .with("Waypost-Network", "*")
                .plugin(NAME, SOURCE)
                .signed();

        Assertions.assertThatThrownBy(() -> plugins.install(strangers)).hasMessageContaining("signed with another key");
        Assertions.assertThatThrownBy(() -> plugins.install(greedy)).hasMessageContaining("asks for more");
        Assertions.assertThat(plugins.setEnabled("careful-parcels", false).version())
                .isEqualTo("1.0.0");
        Assertions.assertThat(plugins.install(greedy).state()).isEqualTo("disabled");
        plugins.remove("careful-parcels");
    }

    @Test
    void what_it_does_wrong_is_told_to_the_manager_and_shown_to_the_administrator(@TempDir Path folder)
            throws IOException, InterruptedException {
        drops(new PluginJar(folder, "careless-parcels", "1.0.0")
                .plugin(NAME, SOURCE)
                .signed());
        Page administration = morgan.page();
        administration.waitForURL("**/platform/plugin.xhtml?id=careless-parcels");
        assertThat(administration.locator(".tag.warn")).hasText("not registered");
        presses(administration, "Switch on");
        presses(administration, "Yes");
        assertThat(administration.locator(".tag.ok").first()).hasText("Running");

        setsUp(frank.page());
        tries(frank.page());

        morgan.opens("admin", "/platform/plugin.xhtml?id=careless-parcels");
        assertThat(administration
                        .getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText("forgot the milk")))
                .containsText("River North Mail");
        presses(administration, "Remove");
        presses(administration, "Yes");
        administration.waitForURL("**/platform/plugins.xhtml");
        assertThat(administration.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Title of careless-parcels")))
                .hasCount(0);
        frank.opens("downtown", "/settings/location-plugins.xhtml");
        assertThat(frank.page().getByText("Careless Parcels")).hasCount(0);
        assertThat(frank.page().getByText("Any carrier, by hand").first()).isVisible();
    }

    private void setsUp(Page page) {
        frank.opens("downtown", "/settings/location-plugins.xhtml");
        page.getByText("Careless Parcels").click();
        page.getByLabel("API key").fill("wrong");
        presses(page, "Test connection");
        assertThat(page.getByText("The key is not accepted.")).isVisible();
        page.getByLabel("API key").fill("open-sesame");
        presses(page, "Test connection");
        assertThat(page.getByText("The account is Careless 1.")).isVisible();
        presses(page, "Enable");
        assertThat(page.locator(".tag.ok")).hasText("Enabled");
        Assertions.assertThat(page.content()).doesNotContain("open-sesame");
    }

    private void tries(Page page) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Try it")).click();
        page.getByLabel("Tracking number").fill("1Z999AA10123456784");
        presses(page, "Read");
        assertThat(page.getByText("The plugin failed in a way it should not")).isVisible();
        assertThat(page.getByText("forgot the milk")).hasCount(0);
    }

    private void drops(Path file) {
        morgan.opens("admin", "/platform/plugins.xhtml");
        morgan.page().locator("[data-plugin-drop] input[type=file]").setInputFiles(file);
    }

    private static void presses(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
