package org.waypost.mailroom.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.MatchConfidence;
import org.waypost.mailroom.Proposal;
import org.waypost.mailroom.Proposal.Candidate;
import org.waypost.mailroom.Proposals;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantSql;

@ApplicationScoped
class ProposalTable implements Proposals {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORGET = "DELETE FROM mail_proposal WHERE tenant_id = :tenant AND item_id = ?";
    private static final String INSERT = """
            INSERT INTO mail_proposal (tenant_id, id, item_id, confidence, score, mailbox_number, recipient_name, others,
              sender, mail_type, carrier, tracking_number)
            VALUES (:tenant, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT item_id, confidence, score, mailbox_number, recipient_name, others, sender, mail_type, carrier,
              tracking_number
            FROM mail_proposal WHERE tenant_id = :tenant AND item_id IN (%s)""";

    @Inject
    private TenantSql sql;

    @Override
    public void keep(Proposal proposal) {
        long item = proposal.item().value();
        sql.update(FORGET, item);
        sql.update(
                INSERT,
                Ids.next(),
                item,
                proposal.confidence().name(),
                proposal.score(),
                proposal.best().mailbox(),
                proposal.best().recipient(),
                json(proposal.others()),
                proposal.sender(),
                Optional.ofNullable(proposal.type()).map(Enum::name).orElse(null),
                proposal.carrier(),
                proposal.trackingNumber());
    }

    @Override
    public Map<MailItemId, Proposal> of(Collection<MailItemId> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(items.size(), "?"));
        Object[] ids = items.stream().map(MailItemId::value).toArray();
        return sql.query(SELECT.formatted(places), ProposalTable::read, ids).stream()
                .collect(Collectors.toMap(Proposal::item, Function.identity()));
    }

    private static Proposal read(ResultSet row) throws SQLException {
        return new Proposal(
                new MailItemId(row.getLong("item_id")),
                MatchConfidence.valueOf(row.getString("confidence")),
                row.getInt("score"),
                new Candidate(row.getString("mailbox_number"), row.getString("recipient_name")),
                candidates(row.getString("others")),
                row.getString("sender"),
                Optional.ofNullable(row.getString("mail_type"))
                        .map(MailType::valueOf)
                        .orElse(null),
                row.getString("carrier"),
                row.getString("tracking_number"));
    }

    private static String json(List<Candidate> others) {
        try {
            return JSON.writeValueAsString(others);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Candidate> candidates(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Candidate>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a proposal holds candidates that are no JSON", e);
        }
    }
}
