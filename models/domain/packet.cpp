#include "models/domain/packet.h"

#include "models/domain/checks.h"

namespace kz {

std::vector<Issue> validate(const Packet &packet)
{
    Checks checks;
    checks.reference("holder", packet.holder);
    if (packet.kind == PacketKind::Clinic)
        checks.reference("site", packet.site.value_or(0));
    checks.day("issued_on", packet.issued, Need::Required);
    checks.day("expires_on", packet.expires);
    checks.order(packet.issued, "expires_on", packet.expires);
    checks.day("revoked_on", packet.revoked);
    checks.text("reason", packet.reason, Checks::textLength,
                packet.revoked.isValid() ? Need::Required : Need::Optional);
    return checks.take();
}

std::vector<Issue> validate(const PacketTaking &taking)
{
    Checks checks;
    checks.reference("packet", taking.packet);
    checks.day("day", taking.day, Need::Required);
    return checks.take();
}

} // namespace kz
