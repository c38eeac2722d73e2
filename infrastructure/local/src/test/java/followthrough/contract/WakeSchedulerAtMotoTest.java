package followthrough.contract;

import followthrough.tools.MotoServer;

class WakeSchedulerAtMotoTest extends WakeSchedulerContract {
    @Override
    Aws aws() {
        return new Aws(MotoServer.url());
    }
}
