package org.waypost.web.rest;

import java.util.Map;
import java.util.Set;

/** All resources and their helpers, named one by one: nothing becomes a route by lying on the class path. */
final class Routes {
    private static final Set<Class<?>> CLASSES = Set.of(
            TenantsResource.class,
            PluginsResource.class,
            PublishersResource.class,
            IntakeResource.class,
            MailItemsResource.class,
            AssignmentsResource.class,
            WaitingMailResource.class,
            ItemPicturesResource.class,
            ItemLabelResource.class,
            ItemsCsvResource.class,
            FiltersResource.class,
            MailboxesResource.class,
            InventoryResource.class,
            PackagesResource.class,
            ExpectedPackagesResource.class,
            TrackingNumbersResource.class,
            QuarantineResource.class,
            RequestsResource.class,
            RequestBatchResource.class,
            WebhooksResource.class,
            ScanPagesResource.class,
            HandoversResource.class,
            DestructionsResource.class,
            EndRulesResource.class,
            ConsentTextResource.class,
            ApplicationsResource.class,
            CustomerDocumentsResource.class,
            ExceptionsResource.class,
            DocumentsResource.class,
            ApplicantDocumentsResource.class,
            RegistrationsResource.class,
            CertificationsResource.class,
            LicencesResource.class,
            ReportsResource.class,
            ErasureResource.class,
            OwnFormResource.class,
            PeopleResource.class,
            TrashResource.class,
            ArchiveResource.class,
            AddressesResource.class,
            ForwardingResource.class,
            ShipmentsResource.class,
            ShipmentLabelsResource.class,
            ParcelPicturesResource.class,
            ClosingListsResource.class,
            ManifestsResource.class,
            ShipmentsCsvResource.class,
            MessagesResource.class,
            NoticeChoicesResource.class,
            ProblemMapper.class,
            CommitProblemMapper.class,
            JsonSettings.class,
            ReadableBodies.class,
            IdempotentRequests.class);

    /** Jersey's own description of the routes is left out; the one at {@code /openapi} is meant for reading. */
    private static final Map<String, Object> PROPERTIES = Map.of("jersey.config.server.wadl.disableWadl", true);

    private Routes() {}

    static Map<String, Object> properties() {
        return PROPERTIES;
    }

    static Set<Class<?>> all() {
        return CLASSES;
    }
}
