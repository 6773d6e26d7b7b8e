package org.waypost.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.client.ApiClient;
import org.waypost.client.ApiException;
import org.waypost.client.api.MailroomApi;
import org.waypost.client.api.PackagesApi;
import org.waypost.client.model.AssignmentsJson;
import org.waypost.client.model.FileJson;
import org.waypost.client.model.MailDetailsJson;
import org.waypost.client.model.MailItemJson;
import org.waypost.client.model.ManyDetailsJson;
import org.waypost.client.model.NewExpectedJson;
import org.waypost.client.model.OneAssignmentJson;
import org.waypost.tenants.cli.LocalhostNames;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/** A developer outside has nothing but the published description: a client made of it does what the pages do. */
@OnRunningPlatform
class GeneratedClientIT {
    private static final String PARCEL = "1Z999AA10123456784";

    private final House own;
    private final MailroomApi mailroom;
    private final PackagesApi packages;
    private final MailroomApi elsewhere;

    GeneratedClientIT(RunningPlatform platform) {
        own = House.open(platform, "client-house", "Clientele");
        House other = House.open(platform, "other-client-house", "Elsewhere");
        mailroom = new MailroomApi(client(platform, own));
        packages = new PackagesApi(client(platform, own));
        elsewhere = new MailroomApi(client(platform, other));
    }

    private static ApiClient client(RunningPlatform platform, House house) {
        String base = platform.url(house.slug()).resolve("/").toString();
        ApiClient client = new ApiClient();
        client.setHttpClientBuilder(HttpClient.newBuilder().proxy(new LocalhostNames()));
        client.updateBaseUri(base.substring(0, base.length() - 1));
        client.setRequestInterceptor(request ->
                request.setHeader("Authorization", "Bearer " + house.token().value()));
        return client;
    }

    @Test
    void it_uploads_notes_assigns_and_finds_mail(@TempDir Path folder) throws ApiException, IOException {
        List<FileJson> uploaded = upload(folder, 3);
        List<String> pieces = uploaded.stream().map(FileJson::getItemId).toList();
        assertThat(uploaded).extracting(FileJson::getStatus).containsOnly("stored");

        mailroom.waitingMailResourceDescribe(
                key(),
                new ManyDetailsJson()
                        .items(pieces)
                        .metadata(new MailDetailsJson().sender("Harborside").shelf("C7")));
        var assigned = mailroom.assignmentsResourceAssign(
                key(),
                new AssignmentsJson()
                        .assignments(pieces.stream()
                                .map(piece ->
                                        new OneAssignmentJson().item(piece).mailbox(House.MAILBOX))
                                .toList()));

        assertThat(assigned.getResults()).hasSize(3).allMatch(result -> "done".equals(result.getStatus()));
        MailItemJson item = mailroom.mailItemsResourceOne(pieces.get(0));
        assertThat(item.getState()).isEqualTo("in_storage");
        assertThat(item.getMailbox()).isEqualTo(House.MAILBOX);
        assertThat(item.getSender()).isEqualTo("Harborside");
        assertThat(item.getShelf()).isEqualTo("C7");
    }

    @Test
    void it_announces_a_package_and_receives_it(@TempDir Path folder) throws ApiException, IOException {
        packages.expectedPackagesResourceExpect(
                key(), new NewExpectedJson().mailbox(House.MAILBOX).trackingNumber(PARCEL));

        var receipt =
                packages.packagesResourceReceive(key(), picture(folder, 1), "{\"trackingNumber\":\"" + PARCEL + "\"}");

        assertThat(receipt.getItem().getMailbox()).isEqualTo(House.MAILBOX);
        assertThat(receipt.getItem().getMailType()).isEqualTo("package");
    }

    @Test
    void it_is_told_what_was_wrong_and_sees_nothing_of_another_location(@TempDir Path folder)
            throws ApiException, IOException {
        String piece = upload(folder, 1).get(0).getItemId();

        ApiException foreign = catchThrowableOfType(ApiException.class, () -> elsewhere.mailItemsResourceOne(piece));

        assertThat(foreign.getCode()).isEqualTo(404);
        assertThat(foreign.getResponseBody()).contains("MAILROOM-0001");
    }

    private List<FileJson> upload(Path folder, int count) throws ApiException, IOException {
        List<File> files = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            files.add(picture(folder, number));
        }
        return mailroom.intakeResourceIntake(key(), files, null, null, null, null, null, null)
                .getResults();
    }

    private static File picture(Path folder, int number) throws IOException {
        Path file = folder.resolve("piece-" + number + ".jpg");
        return Files.write(file, Pictures.jpeg(System.nanoTime())).toFile();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
