package org.waypost.extensions;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** What can be wrong with plugins and their settings. */
public enum ExtensionsError implements PlatformErrorCode {
    /** The file may not become a plugin. Argument: a sentence for its author. */
    REFUSED("EXTENSIONS-0001", Fault.CALLER, 422),
    /** There is no such plugin. Argument: the id. */
    UNKNOWN_PLUGIN("EXTENSIONS-0002", Fault.CALLER, 404),
    /** Stored records refer to the plugin, so it may only be disabled. Argument: its title. */
    REFERRED_TO("EXTENSIONS-0003", Fault.CALLER, 422),
    /** The plugin keeps mail of locations, so it may not be disabled. Argument: its title. */
    KEEPS_MAIL("EXTENSIONS-0004", Fault.CALLER, 422),
    /** The plugin came with the installation and may only be disabled. Argument: its title. */
    PART_OF_INSTALLATION("EXTENSIONS-0005", Fault.CALLER, 422),
    /** No running plugin offers this. */
    NOT_OFFERED("EXTENSIONS-0006", Fault.CALLER, 404),
    /** A setting is missing. Argument: its label. */
    SETTING_MISSING("EXTENSIONS-0007", Fault.CALLER, 422),
    /** The offer is not switched on at this location. Argument: its label. */
    SWITCHED_OFF("EXTENSIONS-0008", Fault.TENANT_CONFIG, 422),
    /** The provider refuses the account. Argument: what it said. */
    ACCOUNT_REFUSED("EXTENSIONS-0009", Fault.TENANT_CONFIG, 422),
    /** The provider is away or too slow. Argument: what happened. */
    PROVIDER_AWAY("EXTENSIONS-0010", Fault.EXTERNAL, 503),
    /** The provider does not take the request. Argument: what it said. */
    PROVIDER_REFUSED("EXTENSIONS-0011", Fault.CALLER, 422),
    /** The plugin failed in a way it should not. Argument: its title. */
    PLUGIN_BROKEN("EXTENSIONS-0012", Fault.BUG, 502),
    /** It is not known whether something that costs money happened. */
    OUTCOME_UNKNOWN("EXTENSIONS-0013", Fault.EXTERNAL, 502),
    /** A publisher's key is written as 64 hexadecimal digits. */
    BAD_FINGERPRINT("EXTENSIONS-0014", Fault.CALLER, 422),
    /** The location's mail is being moved to this store or lies there already. */
    NOTHING_TO_MOVE("EXTENSIONS-0015", Fault.CALLER, 422),
    /** The store is the one that keeps the mail now, under another name. Argument: its name. */
    SAME_PLACE("EXTENSIONS-0016", Fault.CALLER, 422),
    /** A setting is no whole number. Argument: its label. */
    NOT_A_NUMBER("EXTENSIONS-0017", Fault.CALLER, 422),
    /** A setting is none of its choices. Arguments: its label, the choices. */
    NOT_A_CHOICE("EXTENSIONS-0018", Fault.CALLER, 422),
    /** A setting is no address. Argument: its label. */
    NOT_AN_ADDRESS("EXTENSIONS-0019", Fault.CALLER, 422),
    /** The offer's settings are not filled in yet. Argument: its label. */
    NOT_SET_UP("EXTENSIONS-0020", Fault.CALLER, 422);

    private final String code;
    private final Fault fault;
    private final int status;

    ExtensionsError(String code, Fault fault, int status) {
        this.code = code;
        this.fault = fault;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Fault fault() {
        return fault;
    }

    @Override
    public int status() {
        return status;
    }
}
