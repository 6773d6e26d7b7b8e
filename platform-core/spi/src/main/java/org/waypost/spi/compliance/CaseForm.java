package org.waypost.spi.compliance;

import java.util.List;

/**
 * What a case needs: what to ask, which documents to collect, what may be done for the renter meanwhile.
 *
 * @param fields what to ask, in the order of the form; the facts that no form shows follow
 * @param documents which documents to collect
 * @param refused kinds of documents that people offer and that are not accepted
 * @param servicesBeforeApproval what a location may do for the renter until the case is approved, in the set's own words,
 *     for instance {@code receive_hold}
 * @param registryItems the {@linkplain FormField#item() item numbers} in the order in which a public register asks for
 *     them; empty when there is no register
 * @since 0.1
 */
public record CaseForm(
        List<FormField> fields,
        List<DocumentSlot> documents,
        List<DocumentType> refused,
        List<String> servicesBeforeApproval,
        List<String> registryItems) {
    /**
     * Copies the lists.
     *
     * @since 0.1
     */
    public CaseForm {
        fields = List.copyOf(fields);
        documents = List.copyOf(documents);
        refused = List.copyOf(refused);
        servicesBeforeApproval = List.copyOf(servicesBeforeApproval);
        registryItems = List.copyOf(registryItems);
    }
}
