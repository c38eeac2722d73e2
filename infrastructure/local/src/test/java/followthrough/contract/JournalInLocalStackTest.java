package followthrough.contract;

import followthrough.tools.NeedsDocker;

@NeedsDocker
class JournalInLocalStackTest extends JournalInATable {
    @Override
    Aws aws() {
        return LocalStack.aws();
    }
}
