package org.waypost.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.access.Permission;
import org.waypost.tenancy.TenantKind;

class AreasTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resources/waypost/css/base.css",
                "/jakarta.faces.resource/core.js.xhtml",
                "/oidc/callback",
                "/oidc/backchannel-logout",
                "/errors/signed-out.xhtml",
                "/favicon.ico",
                "/carriers/easypost",
                "/apply",
                "/apply.xhtml",
                "/ui/v1/applicant/documents",
                "/manifest.webmanifest"
            })
    void anybody_may_see_the_look_and_come_to_the_sign_in(String path) {
        assertThat(Areas.of(path).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ui/v1/items", "/api/v1/items", "/jakarta.faces.push/hints"})
    void being_signed_in_is_enough_where_the_use_case_asks_for_more(String path) {
        assertThat(Areas.of(path).isOpen()).isFalse();
        assertThat(Areas.of(path).permission()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboard.xhtml",
                "/mailroom/intake.xhtml",
                "/a/page/nobody/thought/of.xhtml",
                "/resources.xhtml",
                "/oidc",
                "/Resources/x.css"
            })
    void whatever_the_table_does_not_name_is_for_the_staff_of_a_location(String path) {
        Area area = Areas.of(path);

        assertThat(area.permission()).contains(Permission.MAIL_VIEW);
        assertThat(area.existsAt(TenantKind.LOCATION)).isTrue();
        assertThat(area.existsAt(TenantKind.PLATFORM)).isFalse();
        assertThat(area.existsAt(TenantKind.FRANCHISE)).isFalse();
    }

    @Test
    void the_platform_area_exists_at_the_platform_only() {
        Area area = Areas.of("/platform/tenants.xhtml");

        assertThat(area.permission()).contains(Permission.TENANTS_MANAGE);
        assertThat(area.kinds()).containsExactly(TenantKind.PLATFORM);
    }

    @Test
    void the_renters_area_needs_a_renter() {
        assertThat(Areas.of("/renter/inbox.xhtml").permission()).contains(Permission.OWN_MAIL);
    }

    @Test
    void page_fragments_among_the_resources_exist_nowhere() {
        assertThat(Areas.of("/resources/waypost/part.xhtml").kinds()).isEmpty();
    }
}
